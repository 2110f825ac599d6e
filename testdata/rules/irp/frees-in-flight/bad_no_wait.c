// The routine keeps the IRP, but nobody waits for it.
#include <ntddk.h>

typedef struct _NEBULA_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} NEBULA_EXTENSION, *PNEBULA_EXTENSION;

IO_COMPLETION_ROUTINE NebulaDone;

// The requester waits for Context and takes the IRP back.
_Use_decl_annotations_
NTSTATUS NebulaDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS NebulaAsk(PNEBULA_EXTENSION Ext)
{
    NTSTATUS status;
    PIRP irp;

    irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, NebulaDone, &Ext->Done, TRUE, TRUE, TRUE);
    status = IoCallDriver(Ext->Lower, irp);
    IoFreeIrp(irp); // expect: irp/frees-in-flight
    return status;
}
