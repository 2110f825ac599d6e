// Each round deletes another device: from a routine of the driver, from an interlocked list, from an array.
#include <ntddk.h>

typedef struct _CLOD { SLIST_ENTRY Link; PDEVICE_OBJECT Device; } CLOD, *PCLOD;

static SLIST_HEADER g_Free;
static PDEVICE_OBJECT g_Devices[8];

PDEVICE_OBJECT ClodNext(VOID);

VOID ClodDeleteAll(VOID)
{
    PDEVICE_OBJECT device;
    PSLIST_ENTRY link;
    while ((device = ClodNext()) != NULL)
        IoDeleteDevice(device);
    while ((link = InterlockedPopEntrySList(&g_Free)) != NULL)
        IoDeleteDevice(CONTAINING_RECORD(link, CLOD, Link)->Device);
    for (ULONG i = 0; i < ARRAYSIZE(g_Devices); i++) {
        device = g_Devices[i];
        if (device != NULL)
            IoDeleteDevice(device);
    }
}
