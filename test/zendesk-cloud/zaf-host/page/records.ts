/** Records as the REST API gives them, as far as the agent interface reads them. */
export interface UserRecord {
  id: number;
  name: string;
  email: string | null;
  role: string;
  external_id: string | null;
  locale: string;
  time_zone: string;
  iana_time_zone: string;
  alias: string | null;
  details: string | null;
  notes: string | null;
  signature: string | null;
  tags: string[];
  organization_id: number | null;
  user_fields: Record<string, unknown>;
}

export interface OrganizationRecord {
  id: number;
  name: string;
  external_id: string | null;
  details: string | null;
  notes: string | null;
  domain_names: string[];
  group_id: number | null;
  shared_tickets: boolean;
  shared_comments: boolean;
  tags: string[];
  organization_fields: Record<string, unknown>;
}

export interface GroupRecord {
  id: number;
  name: string;
}

export interface BrandRecord {
  id: number;
  name: string;
  subdomain: string;
  brand_url: string;
}

export interface StatusRecord {
  id: number;
  status_category: string;
  agent_label: string;
  active: boolean;
  default: boolean;
}

export interface FieldRecord {
  id: number;
  type: string;
  title: string;
  active: boolean;
  position: number;
  custom_field_options?: { name: string; value: string }[];
  system_field_options?: { name: string; value: string }[];
}

export interface FormRecord {
  id: number;
  name: string;
  active: boolean;
  default: boolean;
  ticket_field_ids: number[];
  agent_conditions: { parent_field_id: number; value: unknown; child_fields: { id: number }[] }[];
}

export interface CommentRecord {
  id: number;
  author_id: number;
  body: string;
  html_body: string;
  plain_body?: string;
  public: boolean;
  created_at: string;
  attachments: { content_type: string; content_url: string; file_name: string }[];
  via: { channel: string };
}

export interface TicketRecord {
  id: number;
  subject: string | null;
  description: string | null;
  status: string;
  custom_status_id: number | null;
  type: string | null;
  priority: string | null;
  requester_id: number | null;
  assignee_id: number | null;
  group_id: number | null;
  organization_id: number | null;
  brand_id: number | null;
  ticket_form_id: number | null;
  external_id: string | null;
  problem_id: number | null;
  due_at: string | null;
  recipient: string | null;
  tags: string[];
  collaborator_ids: number[];
  custom_fields: { id: number; value: unknown }[];
  created_at: string;
  updated_at: string;
  via: { channel: string; source: { from: object; to: object; rel: string | null } };
}
