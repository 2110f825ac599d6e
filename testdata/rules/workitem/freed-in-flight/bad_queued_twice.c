// Two conditions queue the same item, and both can hold.
#include <wdm.h>

#define EVENT_LINK  0x1
#define EVENT_SPEED 0x2

typedef struct _PORT {
    PIO_WORKITEM Item;
    ULONG Speed;
} PORT, *PPORT;

IO_WORKITEM_ROUTINE PortWorker;

_Use_decl_annotations_
VOID PortWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PPORT port = (PPORT)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    port->Speed = 0;
}

VOID PortEvents(PPORT Port, ULONG Events)
{
    if (Events & EVENT_LINK) {
        IoQueueWorkItem(Port->Item, PortWorker, DelayedWorkQueue, Port);
    }
    if (Events & EVENT_SPEED) {
        IoQueueWorkItem(Port->Item, PortWorker, CriticalWorkQueue, Port); // expect: workitem/freed-in-flight
    }
}
