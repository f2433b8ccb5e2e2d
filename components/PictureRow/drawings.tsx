import {
  Anchor,
  Apple,
  Banana,
  Bed,
  Bell,
  Bike,
  Bird,
  Book,
  Bus,
  Camera,
  Candy,
  Car,
  Carrot,
  Cat,
  Cherry,
  Clock,
  Cloud,
  Compass,
  Croissant,
  Crown,
  Diamond,
  Dog,
  Drum,
  Egg,
  Fish,
  Flag,
  Flame,
  Flower,
  Glasses,
  Grape,
  Guitar,
  Hourglass,
  House,
  Key,
  Leaf,
  Lightbulb,
  type LucideIcon,
  Magnet,
  Mail,
  Moon,
  Mountain,
  Pencil,
  Phone,
  Piano,
  Pizza,
  Plane,
  Puzzle,
  Rabbit,
  Rocket,
  Sailboat,
  Scissors,
  Shirt,
  Snail,
  Snowflake,
  Sofa,
  Squirrel,
  Star,
  Sun,
  Tent,
  Tractor,
  TrainFront,
  TreeDeciduous,
  Turtle,
  Umbrella,
} from 'lucide-react';
import type { PictureId } from '../../core/review/picture-ids.ts';

const lines: Record<Exclude<PictureId, 'hat'>, LucideIcon> = {
  fish: Fish,
  moon: Moon,
  bell: Bell,
  apple: Apple,
  anchor: Anchor,
  cloud: Cloud,
  glasses: Glasses,
  bike: Bike,
  flower: Flower,
  bulb: Lightbulb,
  tree: TreeDeciduous,
  book: Book,
  flag: Flag,
  hourglass: Hourglass,
  pencil: Pencil,
  key: Key,
  sun: Sun,
  star: Star,
  house: House,
  car: Car,
  train: TrainFront,
  plane: Plane,
  umbrella: Umbrella,
  scissors: Scissors,
  cat: Cat,
  dog: Dog,
  bird: Bird,
  rabbit: Rabbit,
  turtle: Turtle,
  snail: Snail,
  squirrel: Squirrel,
  carrot: Carrot,
  cherry: Cherry,
  banana: Banana,
  grape: Grape,
  egg: Egg,
  pizza: Pizza,
  croissant: Croissant,
  candy: Candy,
  bed: Bed,
  sofa: Sofa,
  clock: Clock,
  phone: Phone,
  camera: Camera,
  guitar: Guitar,
  drum: Drum,
  piano: Piano,
  puzzle: Puzzle,
  rocket: Rocket,
  tractor: Tractor,
  bus: Bus,
  sailboat: Sailboat,
  mountain: Mountain,
  tent: Tent,
  leaf: Leaf,
  snowflake: Snowflake,
  flame: Flame,
  crown: Crown,
  diamond: Diamond,
  shirt: Shirt,
  envelope: Mail,
  magnet: Magnet,
  compass: Compass,
};

/** The drawing of a picture, by the id both sides derive it under. */
export function PictureDrawing({ id }: { id: PictureId }) {
  if (id === 'hat') return <Hat />;
  const Drawing = lines[id];
  return <Drawing strokeWidth={1.8} aria-hidden="true" focusable="false" />;
}

/** No hat of the set is plain enough to be named at once. */
function Hat() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M2 17c3 2.500 17 2.500 20 0M6 17.500V9c0-3.500 12-3.500 12 0v8.500M6 13.500c3 1.500 9 1.500 12 0" />
    </svg>
  );
}
