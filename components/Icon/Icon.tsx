import {
  ArrowLeft,
  BookOpen,
  Briefcase,
  CalendarDays,
  Camera,
  Check,
  ChevronRight,
  Clock,
  Cross,
  ExternalLink,
  Eye,
  EyeOff,
  Globe,
  Hand,
  Heart,
  LifeBuoy,
  Link,
  ListChecks,
  LocateFixed,
  LogOut,
  MapPin,
  Maximize2,
  MonitorPlay,
  Mouse,
  NotebookText,
  OctagonAlert,
  PanelRight,
  Pencil,
  Phone,
  Power,
  Printer,
  Puzzle,
  QrCode,
  ReceiptText,
  RotateCcw,
  Settings,
  Square,
  TextAlignStart,
  Users,
  Volume2,
  Wheat,
  X,
} from 'lucide-react';
import './Icon.css';
import { QuestionMark } from './QuestionMark.tsx';

const drawings = {
  again: RotateCcw,
  ask: QuestionMark,
  back: ArrowLeft,
  beside: PanelRight,
  bill: ReceiptText,
  book: BookOpen,
  buoy: LifeBuoy,
  camera: Camera,
  care: Cross,
  chevron: ChevronRight,
  diary: CalendarDays,
  door: LogOut,
  eye: Eye,
  family: Users,
  globe: Globe,
  hand: Hand,
  hear: Volume2,
  heart: Heart,
  large: Maximize2,
  leaf: Wheat,
  link: Link,
  list: ListChecks,
  mouse: Mouse,
  no: X,
  notebook: NotebookText,
  out: ExternalLink,
  pen: Pencil,
  people: Users,
  phone: Phone,
  place: MapPin,
  play: MonitorPlay,
  power: Power,
  print: Printer,
  puzzle: Puzzle,
  qr: QrCode,
  settings: Settings,
  show: LocateFixed,
  shut: EyeOff,
  silent: Square,
  stop: OctagonAlert,
  text: TextAlignStart,
  wait: Clock,
  work: Briefcase,
  yes: Check,
};

export type IconName = keyof typeof drawings;

/** What points somewhere turns round in right-to-left; clock, tick and signs do not. */
const turning: ReadonlySet<IconName> = new Set(['back', 'beside', 'chevron', 'door', 'out', 'text', 'hear']);

/** A line drawing beside a word. Never alone: it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  const Drawing = drawings[name];
  return (
    <Drawing
      className={turning.has(name) ? 'icon icon-turns' : 'icon'}
      strokeWidth={2}
      aria-hidden="true"
      focusable="false"
    />
  );
}
