VOID Crlf(PQUEUE Queue)
{
	KIRQL ä = 0; KeLowerIrql(ä);
}
