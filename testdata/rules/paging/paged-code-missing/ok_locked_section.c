// The driver locks the section while it is in use: its code may then run at any level.
#include <wdm.h>

typedef struct _PLAYER {
    KSPIN_LOCK Lock;
    PVOID Code;
    ULONG Position;
} PLAYER, *PPLAYER;

VOID PlayerAdvance(PPLAYER Player);
VOID PlayerSeek(PPLAYER Player, ULONG Position);

#pragma alloc_text(PAGEPLAY, PlayerAdvance)
#pragma alloc_text(PAGEPLAY, PlayerSeek)

VOID PlayerStart(PPLAYER Player)
{
    Player->Code = MmLockPagableCodeSection((PVOID)PlayerAdvance);
}

VOID PlayerAdvance(PPLAYER Player)
{
    KIRQL irql;

    PAGED_CODE_LOCKED();
    KeAcquireSpinLock(&Player->Lock, &irql);
    Player->Position++;
    KeReleaseSpinLock(&Player->Lock, irql);
}

VOID PlayerSeek(PPLAYER Player, ULONG Position)
{
    KIRQL irql;

    KeAcquireSpinLock(&Player->Lock, &irql);
    Player->Position = Position;
    KeReleaseSpinLock(&Player->Lock, irql);
}
