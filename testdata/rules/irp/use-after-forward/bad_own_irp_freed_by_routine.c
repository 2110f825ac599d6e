// The completion routine frees the driver's own IRP; the sender looks at it afterwards.
#include <wdm.h>

typedef struct _LAMP {
    PDEVICE_OBJECT Lower;
    NTSTATUS Last;
} LAMP, *PLAMP;

static IO_COMPLETION_ROUTINE LampDone;

_Use_decl_annotations_
static NTSTATUS LampDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID LampFlush(PLAMP Lamp)
{
    PIRP irp = IoAllocateIrp(Lamp->Lower->StackSize, FALSE);
    PIO_STACK_LOCATION next;

    if (irp == NULL) {
        return;
    }
    next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, LampDone, Lamp, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Lamp->Lower, irp);
    Lamp->Last = irp->IoStatus.Status; // expect: irp/use-after-forward
}
