// The pointer leads to the next object before its count is read.
#include <wdm.h>

typedef struct _LINK {
    struct _LINK *Next;
    LONG Uses;
} LINK, *PLINK;

ULONG CountUnused(PLINK Link)
{
    ULONG unused = 0;

    InterlockedDecrement(&Link->Uses);
    for (Link = Link->Next; Link != NULL; Link = Link->Next)
        if (Link->Uses == 0)
            unused++;
    return unused;
}
