import { describe, expect, it } from 'vitest';
import { readStarLabel, readWholeStars } from '../../lib/extract/stars.ts';

describe('readStarLabel', () => {
  it.each([
    ['4.0 out of 5 stars', 4, 5],
    ['1 out of 5 stars', 1, 5],
    ['Rated 3 out of 5', 3, 5],
    [' 4.0  out of 5 stars ', 4, 5],
    ['4,6 von 5 Sternen', 4.6, 5],
    ['4,6 sur 5 étoiles', 4.6, 5],
    ['4,0 su 5 stelle', 4, 5],
    ['1,0 su 5 stella', 1, 5],
    ['5.0 de 5 estrellas', 5, 5],
    ['4,0 de 5 estrelas', 4, 5],
    ['4,0 van 5 sterren', 4, 5],
    ['4,0 av 5 stjärnor', 4, 5],
    ['4,0 na 5 gwiazdek', 4, 5],
    ['5 yıldız üzerinden 4,0', 4, 5],
    ['5つ星のうち4.3', 4.3, 5],
    ['５つ星のうち 1.0', 1, 5],
    ['4.0 颗星，最多 5 颗星', 4, 5],
    ['별 5개 중 4.0개', 4, 5],
    ['★★★☆☆', 3, 5],
    ['★★★★★', 5, 5],
    ['☆☆☆☆☆', 0, 5],
    ['8 out of 10', 8, 10],
  ])('%s', (label, rating, max) => expect(readStarLabel(label)).toEqual({ rating, max }));

  it.each([
    '',
    '3/5 overall',
    '4/5',
    '4 out of 5 people would buy it',
    'I give it 3 out of 5 stars',
    '3 out of 5 stars because it broke',
    '6 out of 5 stars',
    '4.0 out of 7 stars',
    '★★★',
    '★★★ good',
    '☆★★★★',
    '4.5',
    '5 stars',
    'のうち4',
    `${'9'.repeat(100)} out of 5 stars`,
  ])('%s is no star label', (text) => expect(readStarLabel(text)).toBeNull());
});

describe('readWholeStars', () => {
  it.each([
    ['4.0 out of 5 stars', 4],
    ['5つ星のうち1.0', 1],
    ['4,6 von 5 Sternen', null],
    ['0 out of 5 stars', null],
    ['8 out of 10', null],
  ])('%s', (label, rating) => expect(readWholeStars(label)).toBe(rating));
});
