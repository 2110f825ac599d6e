// Marked only when the lower driver says STATUS_PENDING, through a copy of the stack location.
#include <ntddk.h>

typedef struct _COOT { PDEVICE_OBJECT Lower; LONG Waiting; } COOT, *PCOOT;

static IO_COMPLETION_ROUTINE CootDone;

_Use_decl_annotations_
static NTSTATUS CootDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    UNREFERENCED_PARAMETER(Context);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH CootRead;

_Use_decl_annotations_
NTSTATUS CootRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCOOT coot = (PCOOT)DeviceObject->DeviceExtension;
    NTSTATUS status;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, CootDone, coot, TRUE, TRUE, TRUE);
    status = IoCallDriver(coot->Lower, Irp);
    if (status == STATUS_PENDING) {
        InterlockedIncrement(&coot->Waiting);
        return STATUS_PENDING; // expect: irp/mpr-lost
    }
    status = Irp->IoStatus.Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
