// Found: the loop is left with the lock of the element.
#include <wdm.h>

typedef struct _CLIENT {
    LIST_ENTRY Links;
    KSPIN_LOCK Lock;
    ULONG Id;
    ULONG Credits;
} CLIENT, *PCLIENT;

typedef struct _SERVER {
    LIST_ENTRY Clients;
    PIO_WORKITEM Item;
} SERVER, *PSERVER;

IO_WORKITEM_ROUTINE ServerPayWorker;

_Use_decl_annotations_
VOID ServerPayWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PSERVER server = (PSERVER)Context;
    PLIST_ENTRY link;
    PCLIENT client;
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    for (link = server->Clients.Flink; link != &server->Clients; link = link->Flink) {
        client = CONTAINING_RECORD(link, CLIENT, Links);
        KeAcquireSpinLock(&client->Lock, &irql);
        client->Credits++;
        if (client->Id == 7) {
            break;
        }
        KeReleaseSpinLock(&client->Lock, irql);
    }
    server->Item = NULL;
} // expect: lock/not-released
