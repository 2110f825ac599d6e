// Neither skipped nor copied: the lower driver reads a stack location that nobody filled.
#include <wdm.h>

typedef struct _SIEVE {
    PDEVICE_OBJECT Lower;
} SIEVE, *PSIEVE;

DRIVER_DISPATCH SieveControl;

_Use_decl_annotations_
NTSTATUS SieveControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return IoCallDriver(((PSIEVE)DeviceObject->DeviceExtension)->Lower, Irp); // expect: irp/stack-not-prepared
}
