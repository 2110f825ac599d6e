// Without the test of the level the completion routine frees the string at DISPATCH_LEVEL.
#include <wdm.h>

typedef struct _OPEN_CONTEXT {
    UNICODE_STRING Path;
    PIO_WORKITEM Item;
} OPEN_CONTEXT, *POPEN_CONTEXT;

IO_WORKITEM_ROUTINE FreeLater;
IO_COMPLETION_ROUTINE OpenDone;

_Use_decl_annotations_
VOID FreeLater(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    RtlFreeUnicodeString(&((POPEN_CONTEXT)Context)->Path);
}

_Use_decl_annotations_
NTSTATUS OpenDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    POPEN_CONTEXT context = (POPEN_CONTEXT)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    if (KeGetCurrentIrql() != PASSIVE_LEVEL) {                                     // guard
        IoQueueWorkItem(context->Item, FreeLater, DelayedWorkQueue, context);     // guard
        return STATUS_MORE_PROCESSING_REQUIRED;                                    // guard
    }                                                                              // guard
    RtlFreeUnicodeString(&context->Path);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
