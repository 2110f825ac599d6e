// The completion routine of a WDF request gets a block that is kept in a field with nothing but paged pool in it.
#include <ntddk.h>
#include <wdf.h>

struct Query {
  ULONG Code;
  ULONG Length;
};

struct Client {
  Query *Last;
  WDFIOTARGET Target;
};

EVT_WDF_REQUEST_COMPLETION_ROUTINE QueryDone;

void QueryDone(WDFREQUEST request, WDFIOTARGET, PWDF_REQUEST_COMPLETION_PARAMS params, WDFCONTEXT context) {
  if (context)
    static_cast<Query *>(context)->Length = static_cast<ULONG>(params->IoStatus.Information);
  WdfRequestComplete(request, params->IoStatus.Status);
}

NTSTATUS Open(Client *client) {
  client->Last = static_cast<Query *>(ExAllocatePool2(POOL_FLAG_PAGED, sizeof(Query), 'yreQ'));
  return client->Last ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

NTSTATUS Send(Client *client, WDFREQUEST request) {
  WdfRequestSetCompletionRoutine(request, QueryDone, client->Last); // expect: paging/context-in-paged-pool
  return WdfRequestSend(request, client->Target, WDF_NO_SEND_OPTIONS) ? STATUS_SUCCESS : WdfRequestGetStatus(request);
}
