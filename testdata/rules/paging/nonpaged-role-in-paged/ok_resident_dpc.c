// The DPC stands before the pragma, its worker behind it.
#include <wdm.h>

typedef struct _HEARTBEAT {
    KDPC Dpc;
    PIO_WORKITEM Item;
    HANDLE Key;
} HEARTBEAT, *PHEARTBEAT;

KDEFERRED_ROUTINE HeartbeatDpc;
IO_WORKITEM_ROUTINE HeartbeatWorker;

_Use_decl_annotations_
VOID HeartbeatDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PHEARTBEAT heartbeat = (PHEARTBEAT)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    IoQueueWorkItem(heartbeat->Item, HeartbeatWorker, DelayedWorkQueue, heartbeat);
}

#pragma code_seg("PAGE")

_Use_decl_annotations_
VOID HeartbeatWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    ZwFlushKey(((PHEARTBEAT)Context)->Key);
}

#pragma code_seg()
