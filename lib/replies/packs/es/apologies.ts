/** Spanish: the apology for each cause. Brief and plain; nothing admitted that only the shop can know. */
import type { Told } from '../parallel.ts';

export const apologies: Told['apologies'] = {
  defect: [
    '{Sorry} que el producto no haya cumplido con su función.',
    '{Sorry} las molestias que ha tenido con este artículo.',
    'Uno debe poder confiar en lo que compra, y {sorry} que en este caso no haya sido así.',
  ],
  quality: [
    '{Sorry} que la calidad no fuera la que usted esperaba.',
    '{Sorry} que la calidad no le haya convencido.',
    'Usted esperaba una mejor calidad, y {sorry} no haber estado a la altura.',
  ],
  performance: [
    '{Sorry} que el producto no haya dado el resultado que usted esperaba.',
    '{Sorry} que no le haya funcionado lo bastante bien.',
    '{Sorry} que los resultados no respondan a lo que usted necesitaba.',
  ],
  damaged: [
    '{Sorry} que su pedido no haya llegado en buen estado.',
    'A nadie le gusta abrir un paquete y encontrar daños, y {sorry} que le haya pasado a usted.',
    '{Sorry} el estado en que le llegó el artículo.',
  ],
  packaging: [
    '{Sorry} que su pedido no se haya embalado con más cuidado.',
    '{Sorry} el estado del embalaje.',
    '{Sorry} que el embalaje no haya cumplido su función.',
  ],
  late: [
    '{Sorry} que haya tenido que esperar tanto tiempo su pedido.',
    '{Sorry} la lentitud de la entrega.',
    'Su pedido debió llegarle antes, y {sorry} la espera.',
  ],
  courier: [
    '{Sorry} los problemas con la entrega de su paquete.',
    '{Sorry} que recibir su paquete no haya sido tan sencillo como debería.',
    '{Sorry} la preocupación que le causó esta entrega.',
  ],
  'wrong-item': [
    '{Sorry} que no haya recibido el artículo que pidió.',
    '{Sorry} la confusión con su pedido.',
    'Recibir algo distinto de lo que se pidió es frustrante, y lo {sorry}.',
  ],
  missing: [
    '{Sorry} que su pedido no llegara completo.',
    '{Sorry} que faltara algo cuando llegó su paquete.',
    'Debió recibir todo lo que pagó, y {sorry} que no haya sido así.',
  ],
  mismatch: [
    '{Sorry} que el artículo no fuera lo que la página del producto daba a entender.',
    '{Sorry} que nuestra descripción no coincidiera con lo que usted encontró.',
    'Uno debe poder fiarse de la página de un producto, y {sorry} que la nuestra le diera otra idea.',
  ],
  size: [
    '{Sorry} que la talla o el tamaño no le haya servido.',
    '{Sorry} que las medidas no estuvieran más claras antes de su compra.',
    'Que algo no quede bien es molesto, y {sorry} que haya tenido este inconveniente.',
  ],
  colour: [
    '{Sorry} que el color no fuera el que usted esperaba.',
    '{Sorry} que el color le pareciera distinto al de las fotos.',
    '{Sorry} que el tono no le haya gustado.',
  ],
  smell: [
    '{Sorry} que el artículo tuviera un olor desagradable.',
    '{Sorry} que el olor le haya impedido disfrutar del producto.',
    '{Sorry} el olor que usted notó.',
  ],
  authenticity: [
    '{Sorry} que el artículo le haya dejado dudas.',
    '{Sorry} que el estado del artículo le haya preocupado.',
    'Uno debe poder comprar con tranquilidad, y {sorry} que no haya sido así.',
  ],
  price: [
    '{Sorry} que el artículo no le pareciera acorde con su precio.',
    '{Sorry} que la relación entre calidad y precio no le haya convencido.',
    'Usted esperaba más por ese precio, y {sorry} no haber estado a la altura.',
  ],
  service: [
    '{Sorry} que nuestro servicio no fuera el que debía ser.',
    '{Sorry} que no recibiera de nosotros la ayuda que necesitaba.',
    'Usted merecía una mejor respuesta de nuestra parte, y lo {sorry}.',
  ],
  refund: [
    '{Sorry} que su devolución no haya sido más sencilla.',
    '{Sorry} las molestias que tuvo después de la compra.',
    '{Sorry} que su solicitud no se atendiera mejor.',
  ],
  usability: [
    '{Sorry} que el producto no fuera más fácil de usar.',
    '{Sorry} que nuestras instrucciones no le ayudaran lo suficiente.',
    '{Sorry} el tiempo y el esfuerzo que le ha costado.',
  ],
  livestream: [
    '{Sorry} que lo recibido le pareciera distinto de lo que se dijo en la transmisión en vivo.',
    '{Sorry} que la transmisión en vivo no fuera más clara.',
    '{Sorry} que el artículo no fuera lo que usted esperaba después de la transmisión.',
  ],
  taste: [
    '{Sorry} que no haya sido de su agrado.',
    '{Sorry} que no fuera lo que usted esperaba.',
    'Los gustos varían, y {sorry} que este artículo no se ajustara a los suyos.',
  ],
  external: [
    'Es una pena que este pedido no saliera como usted lo tenía previsto.',
    'Entendemos que esta compra resultó distinta de lo que usted tenía en mente.',
    'Debió de ser una molestia, y le comprendemos bien.',
  ],
};
