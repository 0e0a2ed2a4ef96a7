import type { Route } from "next";
import { redirect } from "next/navigation";
import { openShared } from "@/app/_server/openShared";

export default async function SharePage({ params }: PageProps<"/share/[token]">) {
  const { token } = await params;
  await openShared(token);
  redirect(`/share/${token}/facts` as Route);
}
