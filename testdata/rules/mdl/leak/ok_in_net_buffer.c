// The new list of buffers leads to the MDL.
#include <ndis.h>

PNET_BUFFER_LIST PlatypusMake(NDIS_HANDLE Adapter, NDIS_HANDLE Pool, PVOID Data, ULONG Length)
{
    PMDL mdl = NdisAllocateMdl(Adapter, Data, Length);
    PNET_BUFFER_LIST list;

    if (mdl == NULL)
        return NULL;
    list = NdisAllocateNetBufferAndNetBufferList(Pool, 0, 0, mdl, 0, Length);
    if (list == NULL)
        NdisFreeMdl(mdl);
    return list;
}
