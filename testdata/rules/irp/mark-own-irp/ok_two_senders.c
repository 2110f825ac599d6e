// One sender passes IRPs from above, the other its own; which of them marks is not known.
#include <wdm.h>

typedef struct _FLINT { PDEVICE_OBJECT Lower; } FLINT, *PFLINT;
typedef struct _SPARK { BOOLEAN Own; } SPARK, *PSPARK;

DRIVER_DISPATCH FlintRead;
static IO_COMPLETION_ROUTINE FlintDone;
static SPARK g_Mine = {TRUE}, g_Others = {FALSE};

_Use_decl_annotations_
NTSTATUS FlintRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, FlintDone, &g_Others, TRUE, TRUE, TRUE);
    return IoCallDriver(((PFLINT)DeviceObject->DeviceExtension)->Lower, Irp);
}

VOID FlintAsk(PFLINT Flint)
{
    PIRP irp = IoAllocateIrp(Flint->Lower->StackSize, FALSE);
    if (irp == NULL)
        return;
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, FlintDone, &g_Mine, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Flint->Lower, irp);
}

static NTSTATUS FlintDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (((PSPARK)Context)->Own) {
        IoFreeIrp(Irp);
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    return STATUS_CONTINUE_COMPLETION;
}
