import { savedPages } from '../saved-pages.ts';

export const { readable, fixture, expectReading } = savedPages('rakuten');
