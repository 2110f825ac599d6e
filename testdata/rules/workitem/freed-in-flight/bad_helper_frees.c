// The helper that tears the channel down knows nothing of what its caller has queued.
#include <wdm.h>

typedef struct _CHANNEL {
    PIO_WORKITEM Item;
    PVOID Ring;
} CHANNEL, *PCHANNEL;

IO_WORKITEM_ROUTINE ChannelWorker;

_Use_decl_annotations_
VOID ChannelWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
}

static VOID ChannelClose(PCHANNEL Channel)
{
    IoFreeWorkItem(Channel->Item);
    Channel->Item = NULL;
}

VOID ChannelReset(PCHANNEL Channel, BOOLEAN Notify)
{
    if (Notify) {
        IoQueueWorkItem(Channel->Item, ChannelWorker, DelayedWorkQueue, Channel);
    }
    if (Channel->Ring == NULL) {
        ChannelClose(Channel); // expect: workitem/freed-in-flight
    }
}
