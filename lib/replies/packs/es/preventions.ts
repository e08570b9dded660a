/** Spanish: what the shop will pay attention to. Efforts, never finished facts. */
import type { Told } from '../parallel.ts';
import { preventionsBy } from '../prevention-kinds.ts';

const checking = [
  'Haremos llegar sus observaciones a quienes revisan nuestros productos.',
  'Vamos a repasar nuestros controles previos al envío.',
  'Lo analizaremos con nuestro equipo de calidad.',
] as const;
const improving = [
  'Sus observaciones nos ayudarán a mejorar el producto.',
  'Lo comunicaremos a nuestro equipo de producto.',
  'Nos resulta útil saberlo, y trabajaremos en ello.',
] as const;
const packing = [
  'Vamos a repasar cómo embalamos este artículo.',
  'Lo hablaremos con nuestro equipo de embalaje.',
  'Trabajaremos en un embalaje que proteja mejor el artículo.',
] as const;
const shipping = [
  'Lo trataremos con nuestro equipo de envíos y con la empresa de transporte.',
  'Trabajaremos para que los pedidos salgan y lleguen sin contratiempos.',
  'Seguiremos más de cerca el recorrido de nuestros paquetes.',
] as const;
const picking = [
  'Revisaremos los pedidos con más cuidado antes de que salgan.',
  'Nuestro equipo de embalaje repasará sus controles.',
  'Vamos a repasar cómo se preparan los pedidos.',
] as const;
const page = [
  'Revisaremos la página del producto y la haremos más clara.',
  'Sus observaciones nos ayudarán a describir mejor el artículo.',
  'Repasaremos las fotos y los datos de la página.',
] as const;
const people = [
  'Lo hablaremos con nuestro equipo.',
  'Trabajaremos para responder más rápido y con más utilidad.',
  'Nos sirve de lección, y vamos a mejorar.',
] as const;
const guiding = [
  'Haremos las instrucciones más fáciles de seguir.',
  'Sus observaciones nos ayudarán a explicar mejor los pasos.',
  'Veremos en qué puntos la guía deja dudas.',
] as const;
const sourcing = [
  'Revisaremos este artículo y su procedencia.',
  'Vamos a repasar cómo se almacenan y revisan nuestros productos.',
  'Lo tomamos en serio y lo investigaremos.',
] as const;
const value = [
  'Transmitiremos sus observaciones sobre el precio.',
  'Seguiremos trabajando en lo que ofrecemos por ese precio.',
  'Su punto de vista sobre la relación entre calidad y precio nos resulta útil.',
] as const;
const live = [
  'Compararemos la grabación con lo que usted recibió.',
  'Procuraremos que nuestras transmisiones sean claras y exactas.',
  'Lo hablaremos con nuestro equipo de transmisiones.',
] as const;
const helping = [
  'Con gusto veremos qué se puede hacer.',
  'Nos gustaría encontrar junto con usted una buena solución.',
  'También veremos si podemos informar mejor de antemano.',
] as const;

export const preventions: Told['preventions'] = preventionsBy({
  checking,
  improving,
  packing,
  shipping,
  picking,
  page,
  people,
  guiding,
  sourcing,
  value,
  live,
  helping,
});
