import { useEffect, useRef } from 'react';
import type { ConnectedWindow, Container } from '../headless/browser';
import type { Book } from './book';
import { setClock } from './clock';
import { locales, officeColors, type Surroundings } from './surroundings';

/** Who connects the page of a frame, by frame. */
const connections = new WeakMap<Element, (window: Window) => void>();

declare global {
  interface Window {
    /** Called by each page of the add-in before its office.js runs (webpack.config.js puts the call there). */
    connectExcel(window: Window): void;
  }
}

window.connectExcel = (frame) => {
  const element = frame.frameElement;
  if (element) connections.get(element)?.(frame);
};

export interface HostedPageProps {
  readonly page: string;
  readonly title: string;
  readonly className?: string | undefined;
  readonly hidden?: boolean;
  readonly book: Book;
  readonly surroundings: Surroundings;
  /** The page is about to load office.js. */
  readonly onContainer?: (container: Container) => void;
}

/** A page of the add-in in a frame, with the open workbook behind its office.js. */
export function HostedPage({
  page,
  title,
  className,
  hidden,
  book,
  surroundings,
  onContainer,
}: HostedPageProps) {
  const connected = useRef<ConnectedWindow>(undefined);
  const facts = useRef({ surroundings, onContainer });
  useEffect(() => {
    facts.current = { surroundings, onContainer };
  });
  useEffect(() => () => connected.current?.disconnect(), []);
  const connect = (window: Window): void => {
    connected.current?.disconnect();
    const { language, theme } = facts.current.surroundings;
    setClock(window, () => facts.current.surroundings.today);
    connected.current = book.excel.connect(window as never, {
      locale: locales[language],
      theme: officeColors[theme],
    });
    facts.current.onContainer?.(connected.current.container);
  };
  return (
    <iframe
      ref={(frame) => void (frame && connections.set(frame, connect))}
      src={page}
      title={title}
      className={className}
      hidden={hidden}
    />
  );
}
