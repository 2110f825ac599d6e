// The level was raised by a helper whose job that is; its caller does not undo it on every path.
#include <wdm.h>

typedef struct _RADIO {
    PULONG Tune;
    ULONG Channel;
} RADIO, *PRADIO;

static KIRQL RadioEnter(VOID) // expect: irql/changes-unannotated
{
    return KeRaiseIrqlToDpcLevel();
}

static VOID RadioLeave(KIRQL Irql)
{
    KeLowerIrql(Irql);
}

IO_WORKITEM_ROUTINE RadioWorker;

_Use_decl_annotations_
VOID RadioWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PRADIO radio = (PRADIO)Context;
    KIRQL irql = RadioEnter();

    UNREFERENCED_PARAMETER(DeviceObject);
    WRITE_REGISTER_ULONG(radio->Tune, radio->Channel);
    if (READ_REGISTER_ULONG(radio->Tune) != radio->Channel) {
        radio->Channel = 0;
        return; // expect: irql/not-restored
    }
    RadioLeave(irql);
}
