// The length is taken while the IRP is still here.
#include <wdm.h>

typedef struct _SLUICE {
    IO_CSQ Queue;
    ULONG Last;
} SLUICE, *PSLUICE;

DRIVER_DISPATCH SluiceRead;

_Use_decl_annotations_
NTSTATUS SluiceRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSLUICE sluice = (PSLUICE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    IoCsqInsertIrp(&sluice->Queue, Irp, NULL);
    stack = NULL; // guard
    sluice->Last = stack != NULL ? stack->Parameters.Read.Length : 0;
    return STATUS_PENDING;
}
