// A completion routine passes a power request on, which is allowed at DISPATCH_LEVEL.
#include <wdm.h>

typedef struct _FAN {
    PDEVICE_OBJECT Lower;
    PIRP Wake;
} FAN, *PFAN;

IO_COMPLETION_ROUTINE FanDone;

_Use_decl_annotations_
NTSTATUS FanDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PFAN fan = (PFAN)Context;
    PIRP wake = fan->Wake;
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(wake);

    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    next->MajorFunction = IRP_MJ_POWER;
    next->MinorFunction = IRP_MN_WAIT_WAKE;
    IoCallDriver(fan->Lower, wake);
    return STATUS_SUCCESS;
}
