/* Marks deprecated runtime names in the WDK; the kit leaves them callable and the rules judge. */
#pragma once
