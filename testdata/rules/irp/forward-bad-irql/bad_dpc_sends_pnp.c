// A DPC asks the bus driver for its relations: the dispatch routine for PnP is pageable and waits.
#include <wdm.h>

typedef struct _STATION {
    PDEVICE_OBJECT Lower;
    PIRP QueryIrp;
} STATION, *PSTATION;

KDEFERRED_ROUTINE StationDpc;

_Use_decl_annotations_
VOID StationDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PSTATION station = (PSTATION)Context;
    PIRP irp = station->QueryIrp;
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    next->MajorFunction = IRP_MJ_PNP;
    next->MinorFunction = IRP_MN_QUERY_DEVICE_RELATIONS;
    next->Parameters.QueryDeviceRelations.Type = BusRelations;
    irp->IoStatus.Status = STATUS_NOT_SUPPORTED;
    IoCallDriver(station->Lower, irp); // expect: irp/forward-bad-irql
}
