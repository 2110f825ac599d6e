// An own IRP that came back is used again.
#include <ntddk.h>

typedef struct _KAPPA_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} KAPPA_EXTENSION, *PKAPPA_EXTENSION;

IO_COMPLETION_ROUTINE KappaDone;

// The requester waits for Context and takes the IRP back.
_Use_decl_annotations_
NTSTATUS KappaDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID KappaPoll(PKAPPA_EXTENSION Ext)
{
    ULONG round;
    PIRP irp;

    PAGED_CODE();
    irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);
    if (irp == NULL) {
        return;
    }
    for (round = 0; round < 3; round++) {
        IoReuseIrp(irp, STATUS_NOT_SUPPORTED);
        KeClearEvent(&Ext->Done);
        IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
        IoSetCompletionRoutine(irp, KappaDone, &Ext->Done, TRUE, TRUE, TRUE);
        IoCallDriver(Ext->Lower, irp);
        KeWaitForSingleObject(&Ext->Done, Executive, KernelMode, FALSE, NULL);
    }
    IoFreeIrp(irp);
}
