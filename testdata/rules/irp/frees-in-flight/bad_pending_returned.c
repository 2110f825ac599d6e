// On STATUS_PENDING the driver gives up and frees.
#include <ntddk.h>

typedef struct _PULSAR_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} PULSAR_EXTENSION, *PPULSAR_EXTENSION;

IO_COMPLETION_ROUTINE PulsarDone;

// The requester waits for Context and takes the IRP back.
_Use_decl_annotations_
NTSTATUS PulsarDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS PulsarAsk(PPULSAR_EXTENSION Ext)
{
    NTSTATUS status;
    PIRP irp;

    irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, PulsarDone, &Ext->Done, TRUE, TRUE, TRUE);
    status = IoCallDriver(Ext->Lower, irp);
    if (status == STATUS_PENDING) {
        IoFreeIrp(irp); // expect: irp/frees-in-flight
        return STATUS_TIMEOUT;
    }
    IoFreeIrp(irp);
    return status;
}
