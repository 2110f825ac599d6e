// Without the test of the level the completion routine closes a handle at DISPATCH_LEVEL.
#include <wdm.h>

typedef struct _OPEN_CONTEXT {
    HANDLE File;
    PIO_WORKITEM Item;
} OPEN_CONTEXT, *POPEN_CONTEXT;

IO_WORKITEM_ROUTINE CloseLater;
IO_COMPLETION_ROUTINE OpenDone;

_Use_decl_annotations_
VOID CloseLater(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    ZwClose(((POPEN_CONTEXT)Context)->File);
}

_Use_decl_annotations_
NTSTATUS OpenDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    POPEN_CONTEXT context = (POPEN_CONTEXT)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    if (KeGetCurrentIrql() != PASSIVE_LEVEL) {                                     // guard
        IoQueueWorkItem(context->Item, CloseLater, DelayedWorkQueue, context);     // guard
        return STATUS_MORE_PROCESSING_REQUIRED;                                    // guard
    }                                                                              // guard
    ZwClose(context->File);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
