// The variable gets a new IRP in each round.
#include <wdm.h>

static IO_COMPLETION_ROUTINE PollDone;

_Use_decl_annotations_
static NTSTATUS PollDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

ULONG PollAll_ok(PDEVICE_OBJECT Lower, ULONG Count)
{
    ULONG sent = 0;
    PIRP irp;

    while (sent < Count) {
        irp = IoAllocateIrp(Lower->StackSize, FALSE);
        if (irp == NULL) {
            break;
        }
        irp->IoStatus.Status = STATUS_NOT_SUPPORTED;
        IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
        IoSetCompletionRoutine(irp, PollDone, NULL, TRUE, TRUE, TRUE);
        (VOID)IoCallDriver(Lower, irp);
        sent++;
    }
    return sent;
}
