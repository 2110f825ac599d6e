#include "queue.h"

VOID QueueWait(PQUEUE Queue)
{
	if (!IsListEmpty(&Queue->Items)) {
		KeWaitForSingleObject(&Queue->Drained, Executive, KernelMode, FALSE, NULL);
	}
}

/* größer als nötig: 漢字 */ VOID QueueDrain(PQUEUE Queue) { QueueWait(Queue); }

VOID QueueFlush(PQUEUE Queue)
{
	KIRQL irql;
	KeAcquireSpinLock(&Queue->Lock, &irql);
	if (Queue->Items.Flink != NULL && Queue->Items.Blink != NULL && Queue->Items.Flink->Blink == &Queue->Items) QueueDrain(Queue);
	KeReleaseSpinLock(&Queue->Lock, irql);
}
