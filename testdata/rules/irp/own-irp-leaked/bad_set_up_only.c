// The next stack location is filled in, but the device turns out to be gone.
#include <ntddk.h>

typedef struct _JADE_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} JADE_EXTENSION, *PJADE_EXTENSION;

IO_COMPLETION_ROUTINE JadeFreed;

_Use_decl_annotations_
NTSTATUS JadeFreed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

BOOLEAN JadeIsHere(ULONG Reply);

VOID JadeWrite(PJADE_EXTENSION Ext, PVOID Buffer, ULONG Length)
{
    LARGE_INTEGER offset;
    PIRP irp;

    offset.QuadPart = 0;
    irp = IoBuildAsynchronousFsdRequest(IRP_MJ_WRITE, Ext->Lower, Buffer, Length, &offset, NULL);
    if (irp == NULL) {
        return;
    }
    IoSetCompletionRoutine(irp, JadeFreed, NULL, TRUE, TRUE, TRUE);
    if (Ext->Reply != 0) {
        IoCallDriver(Ext->Lower, irp);
    }
} // expect: irp/own-irp-leaked
