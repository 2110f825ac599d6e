// The IRP is the caller's; whose it is, is not seen here.
#include <wdm.h>

static IO_COMPLETION_ROUTINE QuartzDone;

VOID QuartzPass(PDEVICE_OBJECT Lower, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, QuartzDone, NULL, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Lower, Irp);
}

static NTSTATUS QuartzDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    return STATUS_CONTINUE_COMPLETION;
}
