#pragma once
#include <ntddk.h>

typedef struct _QUEUE {
	KSPIN_LOCK Lock;
	KEVENT     Drained;
	LIST_ENTRY Items;
} QUEUE, *PQUEUE;

_IRQL_requires_max_(APC_LEVEL) VOID QueueWait(PQUEUE Queue);
