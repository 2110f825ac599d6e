// A completion routine completes another IRP; its result is no status of a request.
#include <ntddk.h>

typedef struct _ONCE { PIRP Original; } ONCE, *PONCE;

IO_COMPLETION_ROUTINE QuartzDone;

_Use_decl_annotations_
NTSTATUS QuartzDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PIRP original = ((PONCE)Context)->Original;

    UNREFERENCED_PARAMETER(DeviceObject);
    original->IoStatus = Irp->IoStatus;
    IoFreeIrp(Irp);
    IoCompleteRequest(original, IO_NO_INCREMENT);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
