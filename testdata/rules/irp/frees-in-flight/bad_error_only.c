// The failure is told apart, but STATUS_PENDING is none.
#include <ntddk.h>

typedef struct _QUASAR_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} QUASAR_EXTENSION, *PQUASAR_EXTENSION;

IO_COMPLETION_ROUTINE QuasarDone;

// The requester waits for Context and takes the IRP back.
_Use_decl_annotations_
NTSTATUS QuasarDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS QuasarAsk(PQUASAR_EXTENSION Ext)
{
    NTSTATUS status;
    PIRP irp;

    irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, QuasarDone, &Ext->Done, TRUE, TRUE, TRUE);
    status = IoCallDriver(Ext->Lower, irp);
    if (NT_SUCCESS(status)) {
        Ext->Reply = 1;
        IoFreeIrp(irp); // expect: irp/frees-in-flight
        return status;
    }
    IoFreeIrp(irp);
    return status;
}
