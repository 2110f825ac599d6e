// A helper makes the IRP; neither it nor the caller sets a routine.
#include <ntddk.h>

typedef struct _POPPY_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} POPPY_EXTENSION, *PPOPPY_EXTENSION;

static PIRP PoppyMake(PPOPPY_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp != NULL) {
        IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_SHUTDOWN;
    }
    return irp;
}

NTSTATUS PoppyShutdown(PPOPPY_EXTENSION Ext)
{
    PIRP irp = PoppyMake(Ext);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    return IoCallDriver(Ext->Lower, irp); // expect: irp/own-irp-no-completion-routine
}
