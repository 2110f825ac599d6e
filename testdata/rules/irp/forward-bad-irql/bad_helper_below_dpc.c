// A helper sends the request; the DPC that calls it is where the level comes from.
#include <wdm.h>

typedef struct _PORT {
    PDEVICE_OBJECT Lower;
    PIRP Irp;
} PORT, *PPORT;

static VOID QueryInterface(PPORT Port)
{
    PIRP irp = Port->Irp;
    PIO_STACK_LOCATION sp;

    sp = IoGetNextIrpStackLocation(irp);
    sp->MajorFunction = IRP_MJ_PNP;
    sp->MinorFunction = IRP_MN_QUERY_INTERFACE;
    (VOID)IoCallDriver(Port->Lower, irp);
}

KDEFERRED_ROUTINE PortDpc;

_Use_decl_annotations_
VOID PortDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    QueryInterface((PPORT)Context); // expect: irp/forward-bad-irql
}
