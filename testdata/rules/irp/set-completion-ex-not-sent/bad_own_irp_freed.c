// The driver's own IRP is freed again after its routine was set.
#include <wdm.h>

typedef struct _HORN {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    BOOLEAN Muted;
} HORN, *PHORN;

static IO_COMPLETION_ROUTINE HornDone;

_Use_decl_annotations_
static NTSTATUS HornDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID HornBlow(PHORN Horn)
{
    PIRP irp = IoAllocateIrp(Horn->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return;
    }
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    if (!NT_SUCCESS(IoSetCompletionRoutineEx(Horn->Self, irp, HornDone, Horn, TRUE, TRUE, TRUE))) {
        IoFreeIrp(irp);
        return;
    }
    if (Horn->Muted) {
        IoFreeIrp(irp); // expect: irp/set-completion-ex-not-sent
        return;
    }
    (VOID)IoCallDriver(Horn->Lower, irp);
}
