// The helper gets the location that its caller took before.
#include <wdm.h>

typedef struct _SCRIBE {
    PDEVICE_OBJECT Lower;
    UCHAR Last;
} SCRIBE, *PSCRIBE;

static VOID ScribeNote(PSCRIBE Scribe, PIO_STACK_LOCATION Stack)
{
    Scribe->Last = Stack->MinorFunction;
}

DRIVER_DISPATCH ScribePnp_ok;

_Use_decl_annotations_
NTSTATUS ScribePnp_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSCRIBE scribe = (PSCRIBE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    IoSkipCurrentIrpStackLocation(Irp);
    ScribeNote(scribe, stack);
    return IoCallDriver(scribe->Lower, Irp);
}
