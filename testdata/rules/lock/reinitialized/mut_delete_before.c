// The list is deleted before it is made with another size.
#include <wdm.h>

typedef struct _FRAMES {
    NPAGED_LOOKASIDE_LIST List;
    ULONG Size;
} FRAMES, *PFRAMES;

VOID FramesCreate(PFRAMES frames, ULONG size)
{
    ExInitializeNPagedLookasideList(&frames->List, NULL, NULL, 0, 64, 'marF', 0);
    frames->Size = 64;
    if (size > 64) {
        ExDeleteNPagedLookasideList(&frames->List); // guard
        ExInitializeNPagedLookasideList(&frames->List, NULL, NULL, 0, size, 'marF', 0);
        frames->Size = size;
    }
}
