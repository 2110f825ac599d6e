// The caller says which kind of request it is; nothing is known here.
#include <wdm.h>

typedef struct _LINK {
    PDEVICE_OBJECT Lower;
    PIRP Irp;
    UCHAR Major;
} LINK, *PLINK;

KDEFERRED_ROUTINE LinkDpc;

_Use_decl_annotations_
VOID LinkDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PLINK link = (PLINK)Context;
    PIRP irp = link->Irp;
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    next->MajorFunction = link->Major;
    IoCallDriver(link->Lower, irp);
}
