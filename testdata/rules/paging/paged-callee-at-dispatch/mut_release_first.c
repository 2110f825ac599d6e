// The marked lines drop the lock around the pageable helper.
#include <wdm.h>

typedef struct _ALBUM {
    KSPIN_LOCK Lock;
    ULONG Tracks;
} ALBUM, *PALBUM;

static VOID AlbumSort(PALBUM Album);

#pragma alloc_text(PAGE, AlbumSort)

static VOID AlbumSort(PALBUM Album)
{
    PAGED_CODE();
    Album->Tracks &= ~1u;
}

VOID AlbumAdd(PALBUM Album)
{
    KIRQL irql;

    KeAcquireSpinLock(&Album->Lock, &irql);
    Album->Tracks++;
    KeReleaseSpinLock(&Album->Lock, irql); // guard
    AlbumSort(Album);
    KeAcquireSpinLock(&Album->Lock, &irql); // guard
    Album->Tracks |= 1u;
    KeReleaseSpinLock(&Album->Lock, irql);
}
