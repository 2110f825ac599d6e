// The completion routine only counts; the request stays with the lower driver.
#include <ntddk.h>

typedef struct _RUDDER { PDEVICE_OBJECT Lower; LONG Count; } RUDDER, *PRUDDER;

static IO_COMPLETION_ROUTINE RudderDone;

_Use_decl_annotations_
static NTSTATUS RudderDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    InterlockedIncrement(&((PRUDDER)Context)->Count);
    return STATUS_CONTINUE_COMPLETION;
}

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH RudderWrite;

_Use_decl_annotations_
NTSTATUS RudderWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRUDDER rudder = (PRUDDER)DeviceObject->DeviceExtension;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, RudderDone, rudder, TRUE, TRUE, TRUE);
    IoCallDriver(rudder->Lower, Irp);
    return STATUS_SUCCESS; // expect: irp/lower-status-not-propagated
}
