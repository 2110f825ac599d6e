// STATUS_PENDING does not keep the IRP.
#include <wdm.h>

typedef struct _OTTER { PIO_WORKITEM Item; } OTTER, *POTTER;

IO_COMPLETION_ROUTINE OtterDone;
IO_WORKITEM_ROUTINE OtterWork;

_Use_decl_annotations_
NTSTATUS OtterDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    IoQueueWorkItem(((POTTER)Context)->Item, OtterWork, DelayedWorkQueue, Context);
    return STATUS_PENDING; // expect: irp/completion-return-suspicious
}
