// The author tells the analyzer what it cannot see: the driver below completes this request synchronously, so that
// the routine always runs at PASSIVE_LEVEL.
#include <wdm.h>

typedef struct _SYNC_CONTEXT {
    KEVENT Done;
    HANDLE Key;
} SYNC_CONTEXT, *PSYNC_CONTEXT;

IO_COMPLETION_ROUTINE SyncDone;

_Use_decl_annotations_
NTSTATUS SyncDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PSYNC_CONTEXT context = (PSYNC_CONTEXT)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    _Analysis_assume_(KeGetCurrentIrql() == PASSIVE_LEVEL);
    ZwFlushKey(context->Key);
    KeSetEvent(&context->Done, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
