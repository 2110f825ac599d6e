// The request is built for a shutdown notification, in a DPC of a timer.
#include <wdm.h>

typedef struct _UPS {
    KTIMER Timer;
    KDPC Dpc;
    PDEVICE_OBJECT Target;
    IO_STATUS_BLOCK Status;
} UPS, *PUPS;

KDEFERRED_ROUTINE UpsLow;

_Use_decl_annotations_
VOID UpsLow(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PUPS ups = (PUPS)Context;
    PIRP irp;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    irp = IoBuildAsynchronousFsdRequest(IRP_MJ_SHUTDOWN, ups->Target, NULL, 0, NULL, &ups->Status);
    if (irp == NULL) {
        return;
    }
    IoCallDriver(ups->Target, irp); // expect: irp/forward-bad-irql
    // expect-1: irp/own-irp-no-completion-routine
}

VOID UpsStart(PUPS Ups)
{
    LARGE_INTEGER due;

    due.QuadPart = -10 * 1000 * 1000;
    KeInitializeTimer(&Ups->Timer);
    KeInitializeDpc(&Ups->Dpc, UpsLow, Ups);
    KeSetTimer(&Ups->Timer, due, &Ups->Dpc);
}
