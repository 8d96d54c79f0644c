/**
 * Provincial departments merged or renamed from 1 March 2025 on, after the model of the Steering Committee for the summary of
 * Resolution 18-NQ/TW (Decision and plan of early 2025); as commonly known, to be confirmed by the office: they are only
 * suggested, never applied, and the answer is kept in the Agencies table.
 */
export const mergers: readonly { readonly successor: string; readonly predecessors: readonly string[] }[] = [
  { successor: 'Sở Tài chính', predecessors: ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'] },
  { successor: 'Sở Xây dựng', predecessors: ['Sở Giao thông vận tải', 'Sở Xây dựng'] },
  {
    successor: 'Sở Nông nghiệp và Môi trường',
    predecessors: ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Tài nguyên và Môi trường'],
  },
  {
    successor: 'Sở Khoa học và Công nghệ',
    predecessors: ['Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ'],
  },
  {
    successor: 'Sở Nội vụ',
    predecessors: ['Sở Lao động - Thương binh và Xã hội', 'Sở Nội vụ'],
  },
  { successor: 'Sở Dân tộc và Tôn giáo', predecessors: ['Ban Dân tộc'] },
];
