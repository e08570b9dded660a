import { describe, expect, it } from 'vitest';
import { readRatingLabel } from '../../lib/extract/rating-label.ts';

describe('a label of stars', () => {
  it.each([
    ['4.0 out of 5 stars', 4, 5],
    ['Rated 4 stars out of 5', 4, 5],
    ['Rating 5 out of 5', 5, 5],
    ['4,6 von 5', 4.6, 5],
    ['Valutata 5 stelle su 5', 5, 5],
    ['Noté 3,5 sur 5', 3.5, 5],
    ['Puntuado con 2 de 5', 2, 5],
    ['hodnocení 4.5 z 5', 4.5, 5],
    ['5つ星のうち4.0', 4, 5],
    ['5つ星のうち3つ星で評価しました', 3, 5],
    ['★★★☆☆', 3, 5],
    ['5 star rating', 5, 5],
    ['4星', 4, 5],
    ['8/10', 8, 10],
    ['Ana’s rating: 7/10', 7, 10],
  ])('%s', (text, rating, max) => {
    expect(readRatingLabel(text)).toEqual({ rating, max });
  });
});

describe('no label of stars', () => {
  it.each([
    '',
    'Five stars',
    '4 of 5 people found this helpful',
    '3 von 5 Kunden fanden das hilfreich',
    '5人中4人が参考になったと回答',
    'Image 1 of 5',
    'Page 2 of 10',
    '6 out of 5',
    '4 out of 7 stars',
    '12/2026',
    '24/7 service, 5 stars from me and from my whole family, really',
    '1,506 ratings',
  ])('%j', (text) => {
    expect(readRatingLabel(text)).toBeNull();
  });
});
