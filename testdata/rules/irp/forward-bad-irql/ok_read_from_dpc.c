// Reads, writes and device controls may be sent at DISPATCH_LEVEL.
#include <wdm.h>

typedef struct _READER {
    PDEVICE_OBJECT Lower;
    PIRP Irp;
} READER, *PREADER;

KDEFERRED_ROUTINE ReaderDpc;

_Use_decl_annotations_
VOID ReaderDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PREADER reader = (PREADER)Context;
    PIRP irp = reader->Irp;
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    next->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoCallDriver(reader->Lower, irp);
}
