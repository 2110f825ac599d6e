/* clfs.h declares the log sequence number. */
#pragma once
#include <clfs.h>
